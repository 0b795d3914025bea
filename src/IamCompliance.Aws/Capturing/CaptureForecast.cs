namespace IamCompliance.Aws.Capturing;

/// <summary>Says before an account is read what its principals will cost. Lists come on top, a call a page.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Users">The number of users, as the account counts them itself.</param>
/// <param name="Roles">The number of roles.</param>
/// <param name="Prices">What is asked of each of them.</param>
public sealed record CaptureForecast(string AccountId, long Users, long Roles, IReadOnlyList<PartPrice> Prices)
{
    /// <summary>Gets the calls that they take together.</summary>
    public long Calls => Prices.Sum(p => p.CallsFor(Users, Roles));
}
