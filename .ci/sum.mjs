// Sums the reports that Vitest left in a folder into one line.
// A file that could not be loaded counts as a failed test, and so does a failed step that no failed test explains.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [directory, failedSteps] = process.argv.slice(2)
const sum = { passed: 0, failed: 0, skipped: 0 }

for (const file of readdirSync(directory)) {
  const report = JSON.parse(readFileSync(join(directory, file), 'utf8'))
  sum.passed += report.numPassedTests
  sum.failed += report.numFailedTests + report.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((result) => result.status === 'failed')).length
  sum.skipped += report.numPendingTests + report.numTodoTests
}
if (!sum.failed) sum.failed = Number(failedSteps)

console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
