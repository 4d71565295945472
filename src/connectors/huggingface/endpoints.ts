import type { DeploymentStatus } from '../../generated/types.js'
import type { Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'

/** States of an endpoint (https://huggingface.co/docs/inference-endpoints). */
const statuses: Readonly<Record<string, DeploymentStatus>> = {
  pending: 'Creating', initializing: 'Creating', updating: 'Updating', updateFailed: 'Failed', running: 'Running', paused: 'Stopped', failed: 'Failed', scaledToZero: 'Stopped',
}

/** Reads an inference endpoint as a deployment of the repository it serves. */
export function readEndpoint(endpoint: Wire, { scope }: Desk): { readonly repository: string | undefined; readonly deployment: object } {
  const [compute, model, status, provider] = [endpoint.item('compute'), endpoint.item('model'), endpoint.item('status'), endpoint.item('provider')]
  const image = model.item('image')
  return {
    repository: model.text('repository'),
    deployment: {
      name: endpoint.text('name'), kind: 'realtime', endpoint: endpoint.text('name'), endpointUrl: status.text('url'), service: scope.service, deployedVersion: model.text('revision'),
      region: provider.text('region'), status: status.word('state', statuses), replicas: status.count('readyReplica'), instanceType: [compute.text('instanceType'), compute.text('instanceSize')].filter(Boolean).join(' '), from: status.instant('createdAt'),
      description: [status.text('message'), image.item('custom').text('url')].filter(Boolean).join(' '),
    },
  }
}
