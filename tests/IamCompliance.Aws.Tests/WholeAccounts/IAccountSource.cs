using IamCompliance.Assessment.Outcomes;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Tests.WholeAccounts;

/// <summary>Is a road on which the whole accounts reach their verdicts.</summary>
internal interface IAccountSource
{
    /// <summary>Assesses an account that was read to its end.</summary>
    Task<AccountResult> ReadAsync(string account);

    /// <summary>Assesses an account of which one operation was denied.</summary>
    Task<AccountResult> ReadWithoutAsync(string account, PartOperation denied);
}
