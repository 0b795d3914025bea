using IamCompliance.State.Model;

namespace IamCompliance.Aws.Access;

/// <summary>Says why an account cannot be read at all. What is wrong with one part is recorded in the part instead.</summary>
public sealed class CaptureException : Exception
{
    /// <summary>Says that the settings are wrong, so that there was nobody to ask.</summary>
    internal CaptureException(string message, string help)
        : this(message, help, new PartError("sts:GetCallerIdentity", PartErrorCodes.ClientError, $"{message}.")) { }

    /// <summary>Says what AWS, or the way to it, refused.</summary>
    internal CaptureException(string message, string help, PartError error)
        : base(message)
    {
        Help = help;
        Error = error;
    }

    /// <summary>Gets the way out, one sentence.</summary>
    public string Help { get; }

    /// <summary>Gets the error that stands in for every part of the account.</summary>
    public PartError Error { get; }

    /// <summary>Gets whether the settings are wrong (credentials, profile, region, role), so that there was nobody to ask; else AWS, or the
    /// way to it, refused.</summary>
    public bool IsSetting => Error.Code == PartErrorCodes.ClientError;
}
