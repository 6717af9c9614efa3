import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { IsoDate } from "../../plan/calendar";
import type { Place } from "../../plan/form";
import { staleCaution } from "../words/contacts";
import type { FormNotice } from "./noticesInForm";
import { usePages } from "./usePages";
import { formNoticesWords } from "../words/formNotices";

type FormNoticesProps = {
  readonly notices: readonly FormNotice[];
  readonly today: IsoDate;
  readonly busy: boolean;
  readonly onReplace: (notice: FormNotice) => void;
  /** The line says what it should. */
  readonly onLeave: (notice: FormNotice) => void;
  readonly onShow: (place: Place) => void;
};

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Takes no room between its neighbours while there is nothing to say.
  empty: { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  notice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  words: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "auto" },
});

/** How many are drawn at first: the list of services is under them. */
const atOnce = 2;

/** What of the services in the form is no longer as the list has it, each with what it would say and a button for that one line. */
export function FormNotices({ notices, today, busy, onReplace, onLeave, onShow }: FormNoticesProps) {
  const styles = useStyles();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const answered = useRef(false);
  const { shown, more, onMore, listRef } = usePages(notices, atOnce);
  // It stays while its notices go: a focused button that goes takes the focus with it.
  useEffect(() => {
    if (!answered.current || document.activeElement !== document.body) return;
    answered.current = false;
    section.current?.focus();
  });
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-labelledby={notices.length === 0 ? undefined : id}
      className={mergeClasses(styles.section, notices.length === 0 && styles.empty)}
    >
      {notices.length > 0 && (
        <Text as="h2" id={id} weight="semibold" block>
          {formNoticesWords.title(notices.length)}
        </Text>
      )}
      {shown.length > 0 && (
        <ul ref={listRef} className={styles.list}>
          {shown.map((notice) => (
            <li key={notice.id} tabIndex={-1} className={styles.notice}>
              <Text weight="semibold">{notice.title}</Text>
              <Text size={200}>
                {formNoticesWords.says(notice.where)}
                <Text block size={200} className={styles.words}>
                  {notice.was}
                </Text>
              </Text>
              {notice.now !== undefined && (
                <Text size={200}>
                  {formNoticesWords.itWouldSay}
                  <Text block size={200} className={styles.words}>
                    {notice.now}
                  </Text>
                </Text>
              )}
              <Caution notice={notice} today={today} />
              <NoticeButton
                notice={notice}
                busy={busy}
                onReplace={() => {
                  answered.current = true;
                  onReplace(notice);
                }}
                onLeave={() => {
                  answered.current = true;
                  onLeave(notice);
                }}
                onShow={onShow}
              />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button size="small" onClick={onMore}>
          {formNoticesWords.showMore(more)}
        </Button>
      )}
    </section>
  );
}

/** The form may be the newer of the two. */
function Caution({ notice, today }: Pick<FormNoticesProps, "today"> & { readonly notice: FormNotice }) {
  const words = notice.now === undefined ? undefined : staleCaution([notice.contact], today);
  return words === undefined ? null : <Text size={200}>{formNoticesWords.inTheList(words)}</Text>;
}

type NoticeButtonProps = Pick<FormNoticesProps, "busy" | "onShow"> & {
  readonly notice: FormNotice;
  readonly onReplace: () => void;
  readonly onLeave: () => void;
};

/** The way to put one line right: never with one press, as a person may have typed what stands there. */
function NoticeButton({ notice, busy, onReplace, onLeave, onShow }: NoticeButtonProps) {
  const styles = useStyles();
  const [asks, setAsks] = useState(false);
  const { wanted, place, where, now, contact } = notice;
  const what = now === undefined ? formNoticesWords.takeLineOut(where) : formNoticesWords.changeLine(where);
  const about = formNoticesWords.buttonOf(what, contact.name);
  const no = wanted === undefined ? formNoticesWords.leave : formNoticesWords.noLeave;
  const leave = (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      aria-label={formNoticesWords.answerOf(no, wanted === undefined ? contact.name : about)}
      onClick={onLeave}
    >
      {no}
    </Button>
  );
  if (wanted === undefined)
    return (
      <>
        <Text size={200}>{formNoticesWords.chooseAnother}</Text>
        <div className={styles.buttons}>
          {place !== undefined && (
            <Button
              size="small"
              className={styles.button}
              disabledFocusable={busy}
              onClick={() => onShow(place)}
            >
              {formNoticesWords.showInForm}
            </Button>
          )}
          {leave}
        </div>
      </>
    );
  if (!asks)
    return (
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={busy}
        aria-label={about}
        onClick={() => setAsks(true)}
      >
        {what}
      </Button>
    );
  const yes = now === undefined ? formNoticesWords.yesTakeOut : formNoticesWords.yesChange;
  return (
    <>
      <Text size={200} weight="semibold" role="status">
        {now === undefined ? formNoticesWords.takeOutQuestion : formNoticesWords.changeQuestion(contact.name)}
      </Text>
      <div className={styles.buttons}>
        <Button
          size="small"
          // The button that asked is gone, and the focus with it.
          autoFocus
          className={styles.button}
          disabledFocusable={busy}
          aria-label={formNoticesWords.answerOf(yes, about)}
          onClick={onReplace}
        >
          {yes}
        </Button>
        {leave}
      </div>
    </>
  );
}
