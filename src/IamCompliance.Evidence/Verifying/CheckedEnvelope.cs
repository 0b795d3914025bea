using IamCompliance.Evidence.Signing;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Is what the check of the envelope came to.</summary>
/// <param name="Status">What is known about the signature.</param>
/// <param name="Envelope">The envelope; null when there is none that can be read.</param>
/// <param name="HasTimestamp">Whether the signed statement says that a timestamp follows; null when nothing can be said.</param>
internal sealed record CheckedEnvelope(SignatureStatus Status, DsseEnvelope? Envelope, bool? HasTimestamp);
