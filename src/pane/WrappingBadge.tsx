import { Badge, makeStyles, type BadgeProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  badge: {
    height: "auto",
    minHeight: "20px",
    maxWidth: "100%",
    borderRadius: "10px",
    whiteSpace: "normal",
    textAlign: "start",
  },
});

/** A badge whose words, where they are long, break inside its frame. */
export function WrappingBadge(props: BadgeProps) {
  return <Badge {...props} className={useStyles().badge} />;
}
