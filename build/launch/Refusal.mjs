/** A reason to stop that the person can act on; it reaches the terminal as one sentence, without a stack. */
export class Refusal extends Error {}
