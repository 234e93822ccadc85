/** How many tests of a browser run passed; @web/test-runner tells it only in a drawing for people. */

/** A reporter that hands its counts to the process that started the runner. */
export function countReporter() {
  return {
    stop({sessions}) {
      process.send?.([...sessions].map(countSession).reduce(add, none));
    },
  };
}

export const none = {passed: 0, failed: 0, skipped: 0};

export const add = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/** A file that breaks before or beside its tests, or that holds none, is a failure too. */
function countSession({testResults, errors = [], passed}) {
  const counts = testResults ? countSuite(testResults) : none;
  const broken =
    errors.length > 0 || (counts.passed + counts.failed + counts.skipped === 0 ? true : !passed && counts.failed === 0);
  return broken ? add(counts, {passed: 0, failed: 1, skipped: 0}) : counts;
}

function countSuite({suites = [], tests = []}) {
  const own = tests.map(({passed, skipped}) => ({
    passed: Number(passed && !skipped),
    failed: Number(!passed && !skipped),
    skipped: Number(Boolean(skipped)),
  }));
  return [...own, ...suites.map(countSuite)].reduce(add, none);
}
