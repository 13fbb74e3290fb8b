// Loaded before an instance: its clock is wrong by CLOCK_OFFSET seconds. No setting of a service does that.
const offset = Number(process.env.CLOCK_OFFSET ?? 0) * 1000;
const Right = Date;
globalThis.Date = class Date extends Right {
  constructor(...given) {
    if (given.length) super(...given);
    else super(Right.now() + offset);
  }

  static now() {
    return Right.now() + offset;
  }
};
