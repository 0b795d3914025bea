namespace IamCompliance.AwsEmulator.Accounts;

/// <summary>Is an error that a call ends in.</summary>
/// <param name="Code">The code, such as <c>NoSuchEntity</c>.</param>
/// <param name="Message">The message.</param>
/// <param name="Status">The HTTP status; null for the one the API model gives the code.</param>
public sealed record RecordedError(string Code, string Message, int? Status);
