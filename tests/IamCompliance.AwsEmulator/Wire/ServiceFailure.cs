namespace IamCompliance.AwsEmulator.Wire;

/// <summary>Is an error that goes to the caller in its protocol's shape.</summary>
internal sealed class ServiceFailure(string code, string message, int status) : Exception(message)
{
    public string Code => code;

    public int Status => status;
}
