namespace IamCompliance.Aws.Access;

/// <summary>Says why an account cannot be read at all. What is wrong with one part is recorded in the part instead.</summary>
public sealed class CaptureException : Exception
{
    internal CaptureException(string message, string help)
        : base(message) => Help = help;

    /// <summary>Gets the way out, one sentence.</summary>
    public string Help { get; }
}
