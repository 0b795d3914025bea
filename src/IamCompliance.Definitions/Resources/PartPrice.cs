using System.Globalization;

namespace IamCompliance.Definitions.Resources;

/// <summary>Says what a part of an account costs that no list has for everybody, so that each principal is asked about by itself.</summary>
/// <param name="Part">The id of the part.</param>
/// <param name="Calls">The calls that each principal takes.</param>
/// <param name="Each">Who is asked about, in words: <c>user</c>, or <c>user and role</c>.</param>
public sealed record PartPrice(string Part, int Calls, string Each)
{
    /// <summary>Gets the price in words: <c>2 calls for each user and role</c>.</summary>
    public string Words => $"{Calls.ToString(CultureInfo.InvariantCulture)} {(Calls == 1 ? "call" : "calls")} for each {Each}";
}
