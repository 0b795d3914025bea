using System.Globalization;

namespace IamCompliance.Foundations.Parts;

/// <summary>Says what a part costs of which no list tells of everybody, so that each principal is asked about by itself.</summary>
/// <param name="Part">The id of the part.</param>
/// <param name="Calls">The calls that each principal takes.</param>
/// <param name="AsksRoles">Whether roles are asked about, as users are.</param>
public sealed record PartPrice(string Part, int Calls, bool AsksRoles)
{
    /// <summary>Gets who is asked about, in words.</summary>
    public string Each => AsksRoles ? "user and role" : "user";

    /// <summary>Gets the price in words: <c>2 calls for each user and role</c>.</summary>
    public string Words => $"{Calls.ToString(CultureInfo.InvariantCulture)} {(Calls == 1 ? "call" : "calls")} for each {Each}";

    /// <summary>Counts the calls of an account with so many principals.</summary>
    public long CallsFor(long users, long roles) => Calls * (users + (AsksRoles ? roles : 0));
}
