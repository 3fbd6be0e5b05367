import type { Canvas } from './Canvas.ts';

/** The foot begins 24 points below the text block. */
const deepestHangPt = 12;

/** The cursor that blocks stack on. Blocks ask for height with `claim`; space collapses and vanishes at the top of a page. */
export class Flow {
  readonly left: number;
  readonly width: number;
  readonly bottom: number;
  readonly top: number;
  private readonly startPage: () => void;
  private readonly canvas: Canvas;
  private cursor: number;
  private spacePt = 0;
  private kept: { heightPt: number; spaceBeforePt: number; draw: (top: number) => void }[] = [];

  /** @param startPage appends a page with everything that lies under its text */
  constructor(canvas: Canvas, startPage: () => void) {
    this.canvas = canvas;
    this.startPage = startPage;
    this.left = canvas.page.left;
    this.width = canvas.page.blockWidth;
    this.top = canvas.page.top;
    this.bottom = canvas.page.top + canvas.page.blockHeight;
    this.cursor = this.bottom;
  }

  /** Where the next block would begin: below everything drawn, kept headings included, and the space asked for. */
  get y(): number {
    this.settle();
    return this.cursor;
  }

  /** Height left on this page. A page not yet begun counts as full. */
  get remaining(): number {
    return this.bottom - this.cursor - this.spacePt - this.keptHeight();
  }

  get pageHeight(): number {
    return this.bottom - this.top;
  }

  /** Ask for at least this much space before the next block; the largest wish wins. */
  space(points: number): void {
    if (this.kept.length || this.canvas.pageIndex < 0 || this.cursor > this.top) this.spacePt = Math.max(this.spacePt, points);
  }

  /** Take a block of this height: breaks the page where it does not fit, draws what was kept for it, moves the cursor below it.
   *  @returns top of the block. A block taller than a page starts on a fresh one and the caller splits it. */
  claim(heightPt: number): number {
    this.ensure(heightPt);
    this.settle();
    const top = this.cursor;
    this.cursor += heightPt;
    return top;
  }

  /** Like `claim` for a small block that belongs to what is above it (a table's note): it may hang into the bottom margin. */
  claimHanging(heightPt: number): number {
    const overPt = heightPt - this.remaining;
    return overPt > 0 && overPt <= deepestHangPt ? this.claim(heightPt - overPt) : this.claim(heightPt);
  }

  /** Break the page now unless this much fits, kept headings included. Draws nothing. */
  ensure(heightPt: number): void {
    if (this.canvas.pageIndex < 0 || (this.remaining < heightPt - 0.01 && !this.atTop())) this.turnPage();
  }

  /** A block that must stand on the same page as the one after it (headings). Drawn when that one is claimed. */
  keepWithNext(heightPt: number, draw: (top: number) => void): void {
    this.kept.push({ heightPt, spaceBeforePt: this.kept.length || !this.atTop() ? this.spacePt : 0, draw });
    this.spacePt = 0;
  }

  /** Begin a new page unless the current one is still empty. */
  breakPage(): void {
    this.settle();
    if (this.canvas.pageIndex < 0 || !this.atTop()) this.turnPage();
  }

  /** Put the cursor at an absolute height of this page; for blocks with fixed places. */
  moveTo(y: number): void {
    this.ensure(0);
    this.settle();
    this.cursor = y;
  }

  /** Draw what is still kept. Called at the end of a document, when nothing follows. */
  settle(): void {
    if (this.canvas.pageIndex < 0) this.turnPage();
    const { kept } = this;
    this.kept = [];
    for (const block of kept) {
      const top = this.cursor + (this.atTop() ? 0 : block.spaceBeforePt);
      this.cursor = top + block.heightPt;
      block.draw(top);
    }
    this.cursor += this.atTop() ? 0 : this.spacePt;
    this.spacePt = 0;
  }

  private atTop(): boolean {
    return this.canvas.pageIndex >= 0 && this.cursor <= this.top + 0.01;
  }

  private keptHeight(): number {
    return this.kept.reduce((sum, block) => sum + block.heightPt + block.spaceBeforePt, 0);
  }

  private turnPage(): void {
    // the newest page may not be current after drawing elsewhere; a new page always follows the last
    this.startPage();
    this.cursor = this.top;
    if (!this.kept.length) this.spacePt = 0;
    else this.kept = this.kept.map((block, index) => (index ? block : { ...block, spaceBeforePt: 0 }));
  }
}
