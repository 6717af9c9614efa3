/** How long after a question an event may be its echo, in milliseconds; after each that told nothing new, twice as long. */
const window = { shortest: 300, longest: 8_000 };

/**
 * Tells moves of Word's cursor from echoes. Some Words say that it has moved whenever they are asked anything (OfficeDev/office-js
 * 477): were every event a reason to ask again, that would never end. An event that comes while a question is in hand or soon
 * after may be its echo, or a user who moves on quickly: it is worth one more question, and where that tells nothing new, no other.
 */
export class CursorMoves {
  private isAsking = false;
  private endedAt = -Infinity;
  private span = window.shortest;
  private moved = true;
  /** Whether only an event that may be an echo says so. */
  private isDoubtful = false;
  /** Whether such an event is worth a question. */
  private isWorthAsking = true;

  constructor(private readonly now: () => number) {}

  /** Whether the cursor may stand elsewhere than when it was last asked for. */
  get hasMoved(): boolean {
    return this.moved;
  }

  /** Word says that the cursor has moved. */
  heard(): void {
    const isSoon = this.isAsking || this.now() - this.endedAt < this.span;
    if (isSoon && !this.isWorthAsking) return;
    this.isDoubtful = isSoon && (this.isDoubtful || !this.moved);
    this.moved = true;
  }

  /** A question is on its way. */
  asked(): void {
    this.isAsking = true;
    this.isWorthAsking = !this.isDoubtful;
    this.isDoubtful = false;
    this.moved = false;
  }

  /** It has been answered; `isSame` where the cursor stands as it stood, and so had not moved. */
  answered(isSame: boolean): void {
    this.isAsking = false;
    this.endedAt = this.now();
    this.span = isSame ? Math.min(this.span * 2, window.longest) : window.shortest;
    if (!isSame) this.isWorthAsking = true;
  }
}
