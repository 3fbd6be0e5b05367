import type { ChannelName, Input, Output } from '../../contract/channels.ts';
import type { Host } from '../../contract/Host.ts';
import type { AssessmentView, EnterpriseView } from '../../contract/views.ts';
import type { ScriptedClock } from './scriptedClock.ts';

type AtEnterprise<C extends ChannelName> = Omit<Input<C>, 'enterpriseId' | 'seq'>;
type AtAssessment<C extends ChannelName> = Omit<Input<C>, 'enterpriseId' | 'assessmentId' | 'seq'>;

/** Writes through the host as a user would: keeps the newest versions, lets a little time pass before every call. */
export class SampleWriter {
  readonly #host: Host;
  readonly #clock: ScriptedClock;
  #enterprise: EnterpriseView | null = null;
  #assessment: AssessmentView | null = null;

  constructor(host: Host, clock: ScriptedClock) {
    this.#host = host;
    this.#clock = clock;
  }

  get enterprise(): EnterpriseView {
    if (this.#enterprise === null) throw new Error('The sample has no enterprise yet.');
    return this.#enterprise;
  }

  get assessment(): AssessmentView {
    if (this.#assessment === null) throw new Error('The sample has no assessment yet.');
    return this.#assessment;
  }

  /** @throws Error when the host refuses: the sample is ours, so a refusal is a bug of ours. */
  async call<C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>> {
    this.#clock.pass(20);
    const reply = await this.#host.call(channel, input);
    if (!reply.ok) throw new Error(`The sample was refused at ${channel}: ${reply.error.code} ${JSON.stringify(reply.error.params)}`);
    return reply.value;
  }

  async create(name: string): Promise<void> {
    this.#enterprise = await this.call('enterprise.create', { name });
  }

  async start(input: Omit<Input<'assessment.start'>, 'enterpriseId'>): Promise<void> {
    this.#assessment = await this.call('assessment.start', { ...input, enterpriseId: this.enterprise.file.id });
  }

  /** A change of the enterprise file on its newest version. */
  async onEnterprise<C extends 'enterprise.setProfile' | 'enterprise.setTraits' | 'hazard.record' | 'hazard.advance' | 'inspection.record' | 'rewardRules.set'>(channel: C, input: AtEnterprise<C>): Promise<void> {
    const place = { enterpriseId: this.enterprise.file.id, seq: this.enterprise.seq };
    // the compiler cannot put one generic input together from its parts
    this.#enterprise = (await this.call(channel, { ...input, ...place } as never)) as EnterpriseView;
  }

  /** A change of the assessment file on its newest version. */
  async onAssessment<C extends 'assessment.answerMany' | 'assessment.screen' | 'assessment.setFailedDevices' | 'assessment.setObligation' | 'assessment.setNarrative' | 'assessment.setImprovements' | 'assessment.seal'>(
    channel: C, input: AtAssessment<C>,
  ): Promise<void> {
    const place = { enterpriseId: this.enterprise.file.id, assessmentId: this.assessment.file.id, seq: this.assessment.seq };
    this.#assessment = (await this.call(channel, { ...input, ...place } as never)) as AssessmentView;
  }

  /** Adds a file as evidence of the assessment, or of the enterprise. @returns its digest */
  async addEvidence(to: 'assessment' | 'enterprise', input: Omit<Input<'evidence.add'>, 'enterpriseId' | 'assessmentId' | 'seq'>): Promise<string> {
    const assessmentId = to === 'assessment' ? this.assessment.file.id : null;
    const { seq } = to === 'assessment' ? this.assessment : this.enterprise;
    const added = await this.call('evidence.add', { ...input, enterpriseId: this.enterprise.file.id, assessmentId, seq });
    this.#enterprise = added.enterprise ?? this.#enterprise;
    this.#assessment = added.assessment ?? this.#assessment;
    return added.evidence.id;
  }

}
