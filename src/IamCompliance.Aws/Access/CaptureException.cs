namespace IamCompliance.Aws.Access;

/// <summary>Says why an account cannot be read at all. What is wrong with one part is recorded in the part instead.</summary>
public sealed class CaptureException : Exception
{
    internal CaptureException(string message, string help, bool isSetting)
        : base(message)
    {
        Help = help;
        IsSetting = isSetting;
    }

    /// <summary>Gets the way out, one sentence.</summary>
    public string Help { get; }

    /// <summary>Gets whether the settings are wrong (credentials, profile, region, role), so that there was nobody to ask; else AWS, or the way to it, refused.</summary>
    public bool IsSetting { get; }
}
