import { test, TestRunner } from 'vitest'

/** Runs tests for the mutation test: a file that cannot even be loaded, because a change broke the module it imports, counts as a failed test and not as no test at all. */
export default class MutationRunner extends TestRunner {
  override async importFile(...[path, source]: Parameters<TestRunner['importFile']>): Promise<unknown> {
    try {
      return await super.importFile(path, source)
    } catch (error) {
      if (source !== 'collect') throw error
      test('the file is loaded', () => {
        throw error
      })
      return undefined
    }
  }
}
