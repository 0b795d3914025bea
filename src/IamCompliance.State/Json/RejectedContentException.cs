using IamCompliance.State.Model;

namespace IamCompliance.State.Json;

/// <summary>Carries why a piece of input is not what it should be, up to the file or part it belongs to. Never leaves this
/// assembly.</summary>
internal sealed class RejectedContentException(string code, string message) : Exception(message)
{
    /// <summary>Gets one of <see cref="PartErrorCodes"/>.</summary>
    public string Code => code;

    public static RejectedContentException Malformed(string message) => new(PartErrorCodes.Malformed, message);
}
