#pragma warning disable CA1050, CA1064 // The package declares it so: internal, and outside any namespace.

/// <summary>Says that what a test produced is not what a person accepted.</summary>
internal sealed class VerifyException(string message) : Exception(message)
{
    /// <summary>Gets nothing: the frames of a comparison help nobody.</summary>
    public override string StackTrace => "";
}
