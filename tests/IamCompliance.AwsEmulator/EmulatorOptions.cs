using IamCompliance.AwsEmulator.Accounts;

namespace IamCompliance.AwsEmulator;

/// <summary>Says what an emulator answers for, and how.</summary>
public sealed record EmulatorOptions
{
    /// <summary>Gets the accounts.</summary>
    /// <value>None.</value>
    public IReadOnlyList<EmulatedAccount> Accounts { get; init; } = [];

    /// <summary>Gets the port on 127.0.0.1.</summary>
    /// <value>0: any that is free.</value>
    public int Port { get; init; }

    /// <summary>Gets the clock that signatures are checked against and answers are dated by.</summary>
    /// <value>The system's.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Gets the largest page of any list, below the services' own limits.</summary>
    /// <value>Null: the services' own limits.</value>
    public int? MaxPageSize { get; init; }

    /// <summary>Gets how many answers say that a credential report is not ready yet.</summary>
    /// <value>0: it is ready at once.</value>
    public int CredentialReportPolls { get; init; }

    /// <summary>Gets how many answers say of each job that which services an entity used is not ready yet.</summary>
    /// <value>0: it is ready at once.</value>
    public int LastAccessedPolls { get; init; }
}
