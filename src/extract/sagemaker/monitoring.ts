import { objectOf, objectsOf, type Answer } from '../answers.js'
import type { SageMakerApi } from './api.js'
import type { S3Files } from './s3-files.js'

/** What Model Monitor says of endpoints. */
export interface MonitoringOf {
  readonly monitoringSchedules: readonly Answer[]
  readonly monitoringExecutions: readonly Answer[]
  /** Files of violations by the name of the schedule. */
  readonly violations: Readonly<Record<string, string>>
}

/** The schedules on an endpoint, their last hundred executions, and what the last of them found amiss, where files can be read. */
export async function monitoringOf(api: SageMakerApi, endpoint: string, files: S3Files): Promise<MonitoringOf> {
  const summaries = await api.all({ what: 'monitoring schedules', operation: 'ListMonitoringSchedules', key: 'MonitoringScheduleSummaries', input: { EndpointName: endpoint } })
  if (!summaries.length) return { monitoringSchedules: [], monitoringExecutions: [], violations: {} }
  const monitoringSchedules = await Promise.all(summaries.map(({ MonitoringScheduleName: name }) => api.ask('DescribeMonitoringSchedule', { MonitoringScheduleName: name })))
  const monitoringExecutions = objectsOf((await api.ask('ListMonitoringExecutions', { EndpointName: endpoint, MaxResults: 100, SortBy: 'ScheduledTime', SortOrder: 'Descending' })).MonitoringExecutionSummaries)
  const violations = files.areReadable ? await Promise.all(monitoringSchedules.map((schedule) => violationsOf(api, schedule, monitoringExecutions, files))) : []
  return { monitoringSchedules, monitoringExecutions, violations: Object.fromEntries(violations.flatMap((found) => (found ? [found] : []))) }
}

/** The file of violations that the last execution of a schedule wrote, with the name of the schedule. */
async function violationsOf(api: SageMakerApi, { MonitoringScheduleName: name }: Answer, executions: readonly Answer[], files: S3Files): Promise<readonly [string, string] | undefined> {
  const last = executions.find((execution) => execution.MonitoringScheduleName === name)
  const job = /processing-job\/(.+)$/.exec(String(last?.ProcessingJobArn))?.[1]
  if (last?.MonitoringExecutionStatus !== 'CompletedWithViolations' || job === undefined) return undefined
  const outputs = objectsOf(objectOf((await api.ask('DescribeProcessingJob', { ProcessingJobName: job })).ProcessingOutputConfig).Outputs)
  for (const { S3Output: output } of outputs) {
    const file = await files.read(`${String(objectOf(output).S3Uri).replace(/\/+$/, '')}/constraint_violations.json`)
    if (file !== undefined) return [String(name), file]
  }
  return undefined
}
