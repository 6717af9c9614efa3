import {
  makeStyles,
  mergeClasses,
  ToggleButton,
  tokens,
  type ToggleButtonProps,
} from "@fluentui/react-components";

type ToggleProps = Omit<Extract<ToggleButtonProps, { as?: "button" }>, "appearance" | "className" | "size">;

const pressedLook = {
  color: tokens.colorBrandForeground2,
  backgroundColor: tokens.colorBrandBackground2,
} as const;

const useStyles = makeStyles({
  toggle: { minWidth: "auto" },
  // Fluent's own is a shade of grey, which is hard to tell from one that is not pressed.
  pressed: {
    ...pressedLook,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    ":hover": { ...pressedLook, border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}` },
  },
});

/** A small button that stays pressed. */
export function Toggle(props: ToggleProps) {
  const styles = useStyles();
  return (
    <ToggleButton
      {...props}
      size="small"
      className={mergeClasses(styles.toggle, props.checked === true && styles.pressed)}
    />
  );
}
