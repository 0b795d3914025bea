namespace IamCompliance.Policies.Batch;

/// <summary>Carries what is wrong with a line out of its readers; never leaves this folder.</summary>
internal sealed class BatchFormatException(string message) : Exception(message);
