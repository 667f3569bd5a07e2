import { type ComparableWith, sharedAxis } from './sharedAxis';

sharedAxis('attempts', 'attempts-foreign', []);
sharedAxis('arrivals', 'arrivals-sea', []);
sharedAxis('rescues', 'rescues', []);

// @ts-expect-error attempts are not people
sharedAxis('attempts', 'rescues', []);
// @ts-expect-error rescued by Morocco is not arrived in Spain, though both are people
sharedAxis('rescues', 'arrivals', []);
// @ts-expect-error attempts stopped are not crossings detected
sharedAxis('attempts', 'detections', []);
// @ts-expect-error two organisations, each with its own method
sharedAxis('deaths-iom', 'deaths-caminando-fronteras', []);
// @ts-expect-error the ministry's networks are not the police's
sharedAxis('networks', 'police-networks', []);
// @ts-expect-error each total covers years of its own
sharedAxis('attempts-total', 'attempts-total', []);

// No more and no fewer than these share the axis of the attempts.
type Attempts = 'attempts' | 'attempts-nationality' | 'attempts-way' | 'attempts-foreign' | 'attempts-moroccan';
type Same<A, B> = [A, B] extends [B, A] ? true : false;
true satisfies Same<ComparableWith<'attempts'>, Attempts>;
// @ts-expect-error one fewer
true satisfies Same<ComparableWith<'attempts'>, Exclude<Attempts, 'attempts-way'>>;
