/**
 * The longest that ice stays on the skin, in minutes. The timer never allows more, and the card says the same.
 */
export const ICE_MINUTES = 20;
