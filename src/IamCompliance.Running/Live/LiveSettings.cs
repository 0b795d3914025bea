using IamCompliance.Aws.Access;

namespace IamCompliance.Running.Live;

/// <summary>Says what counts for every live account of a run.</summary>
/// <param name="Time">The clock, for waiting and for the name that marks the run.</param>
public sealed record LiveSettings(TimeProvider Time)
{
    /// <summary>Gets how services are reached.</summary>
    public EndpointSettings Endpoints { get; init; } = new();

    /// <summary>Gets what asks a person for the code of an MFA device; null when nobody is there.</summary>
    public Func<string>? AskForMfaCode { get; init; }

    /// <summary>Gets the name of every session of the run.</summary>
    public string SessionName { get; init; } = RoleToAssume.SessionNameOf(Time.GetUtcNow());
}
