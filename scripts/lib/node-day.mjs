// Loaded before each file that node's test runner runs. With TIWIZI_TEST_DAY=2027-01-01 its clock stands that many days ahead, at the same
// hour: a test must hold on the first of a month, at the end of February and when the year turns.
const day = process.env.TIWIZI_TEST_DAY;

if (day && process.env.NODE_TEST_CONTEXT) {
  const RealDate = Date;
  const ahead = Math.round((RealDate.parse(`${day}T12:00Z`) - RealDate.now()) / 86_400_000) * 86_400_000;
  if (!Number.isFinite(ahead)) throw new Error(`TIWIZI_TEST_DAY=${day}: a date such as 2027-01-01 is wanted.`);
  globalThis.Date = class Date extends RealDate {
    constructor(...given) {
      super(...(given.length ? given : [RealDate.now() + ahead]));
    }
    static now() {
      return RealDate.now() + ahead;
    }
    static [Symbol.hasInstance](value) {
      return value instanceof RealDate;
    }
  };
}
