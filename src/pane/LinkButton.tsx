import { Button, makeStyles, mergeClasses, tokens, type ButtonProps } from "@fluentui/react-components";

type LinkButtonProps = Omit<Extract<ButtonProps, { as?: "button" }>, "appearance" | "size">;

const useStyles = makeStyles({
  link: {
    minWidth: "24px",
    minHeight: "24px",
    paddingInline: 0,
    paddingBlock: 0,
    border: "none",
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    justifyContent: "flex-start",
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

/** A small button that looks like a link: for what is seldom done, or only leads elsewhere. */
export function LinkButton({ className, ...button }: LinkButtonProps) {
  return (
    <Button
      {...button}
      size="small"
      appearance="transparent"
      className={mergeClasses(useStyles().link, className)}
    />
  );
}
