import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Component } from "react";
import { LateCopyableText } from "./LateCopyableText";
import type { TypedText } from "./typedTexts";
import { typedTexts } from "./typedTexts";
import { paneWords } from "./words/pane";

type RenderFailureProps = {
  readonly children: ReactNode;
  /** What is drawn here: one tab, or all. */
  readonly of: "tab" | "pane";
  /** Where its fields stand. */
  readonly within: () => Element | null;
  /** Called before it is drawn again. */
  readonly onAgain?: () => void;
};

type RenderFailureState = { readonly failed: boolean; readonly typed: readonly TypedText[] };

/** Draws its children; when one of them fails, says so and shows what stood in their fields, to be copied. */
export class RenderFailure extends Component<RenderFailureProps, RenderFailureState> {
  override state: RenderFailureState = { failed: false, typed: [] };

  static getDerivedStateFromError(): Partial<RenderFailureState> {
    return { failed: true };
  }

  /** The last moment at which the fields still stand. */
  override getSnapshotBeforeUpdate(_: RenderFailureProps, before: RenderFailureState): readonly TypedText[] {
    const { within } = this.props;
    const area = this.state.failed && !before.failed ? within() : null;
    return area === null ? [] : typedTexts(area);
  }

  override componentDidUpdate(
    _: RenderFailureProps,
    __: RenderFailureState,
    typed: readonly TypedText[],
  ): void {
    if (typed.length > 0) this.setState({ typed });
  }

  override render(): ReactNode {
    const { children, of, onAgain } = this.props;
    if (!this.state.failed) return children;
    const again = () => {
      onAgain?.();
      this.setState({ failed: false, typed: [] });
    };
    return <Failed of={of} typed={this.state.typed} onAgain={again} />;
  }
}

type FailedProps = Pick<RenderFailureProps, "of"> & {
  readonly typed: readonly TypedText[];
  readonly onAgain: () => void;
};

const useStyles = makeStyles({
  failed: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowY: "auto",
    "& > *": { flexShrink: 0 },
  },
  typed: { alignSelf: "stretch" },
});

function Failed({ of, typed, onAgain }: FailedProps) {
  const styles = useStyles();
  return (
    <div className={styles.failed}>
      <div role="alert">
        <Text size={400} weight="semibold" as="h2" block>
          {of === "tab" ? paneWords.tabFailed : paneWords.paneFailed}
        </Text>
        <Text as="p">
          {paneWords.formStays}
          {typed.length > 0 && paneWords.typedIsBelow}
        </Text>
      </div>
      <Button appearance="primary" onClick={onAgain}>
        {of === "tab" ? paneWords.tabAgain : paneWords.paneAgain}
      </Button>
      {typed.map(({ label, text }, index) => (
        <div key={index} className={styles.typed}>
          <Text block>{label}</Text>
          <LateCopyableText label={label} text={text} />
        </div>
      ))}
    </div>
  );
}
