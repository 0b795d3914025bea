using System.Globalization;

namespace IamCompliance.Snapshots.Scrubbing;

/// <summary>Pairs a value that changes with every capture with the token that stands for it in snapshots.</summary>
/// <param name="Value">The value as it is written: an instant, a digest, a request id.</param>
/// <param name="Token">What replaces it, such as <c>{captured}</c>.</param>
public sealed record VolatileValue(string Value, string Token)
{
    /// <summary>Gets whether different values of the token are told apart, by the order in which a text first shows them:
    /// <c>{instant-1}</c>, <c>{instant-2}</c>.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Gets the token of the value that is the n-th of its token in a text.</summary>
    internal string TokenAt(int number) =>
        Token.EndsWith('}')
            ? string.Create(CultureInfo.InvariantCulture, $"{Token.AsSpan(0, Token.Length - 1)}-{number}}}")
            : string.Create(CultureInfo.InvariantCulture, $"{Token}-{number}");
}
