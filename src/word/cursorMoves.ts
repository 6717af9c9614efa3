/** How long after a question an event may be its echo, in milliseconds; after echoes in a row, twice as long each time. */
const window = { shortest: 300, longest: 8_000 };

/**
 * Tells moves of Word's cursor from echoes. Some Words say that it has moved whenever they are asked anything (OfficeDev/office-js
 * 477): were every event a reason to ask again, that would never end. An event that comes while a question is in hand or soon
 * after is taken for its echo, until a question has been asked and no event came of it.
 */
export class CursorMoves {
  private isAsking = false;
  private echoes = 0;
  private endedAt = -Infinity;
  private span = window.shortest;
  private hasEcho: boolean | undefined;
  private moved = true;

  constructor(private readonly now: () => number) {}

  /** Whether the cursor may stand elsewhere than when it was last asked for. */
  get hasMoved(): boolean {
    return this.moved;
  }

  /** Word says that the cursor has moved. */
  heard(): void {
    const since = this.now() - this.endedAt;
    const isSoon = this.isAsking || since < this.span;
    if (!isSoon && this.echoes === 0 && this.endedAt !== -Infinity && this.hasEcho === undefined)
      this.hasEcho = false;
    if (isSoon) this.echoes += 1;
    if (!isSoon || this.hasEcho === false) this.moved = true;
  }

  /** A question is on its way. */
  asked(): void {
    this.isAsking = true;
    this.echoes = 0;
    this.moved = false;
  }

  /** It has been answered; `isSame` where the cursor stands as it stood, and so had not moved. */
  answered(isSame: boolean): void {
    this.isAsking = false;
    this.endedAt = this.now();
    this.span = isSame ? Math.min(this.span * 2, window.longest) : window.shortest;
    if (isSame) this.hasEcho = true;
    else if (this.hasEcho === true) this.hasEcho = undefined;
  }
}
