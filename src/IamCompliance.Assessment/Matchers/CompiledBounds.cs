using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Bounds a count, both ends inclusive, parameters filled in.</summary>
/// <param name="atLeast">The least; null for an open end.</param>
/// <param name="atMost">The most; null for an open end.</param>
/// <param name="words">The bounds in words.</param>
internal sealed class CompiledBounds(NumberLiteral? atLeast, NumberLiteral? atMost, string words)
{
    /// <summary>Gets the bounds in words: <c>at least 1 and at most 2</c>.</summary>
    public string Words => words;

    public bool Hold(int count) => (atLeast is null || count >= atLeast.Value) && (atMost is null || count <= atMost.Value);

    /// <summary>Decides for a count that lies between two numbers; the upper one may be open.</summary>
    public Truth Hold(int certain, int? possible)
    {
        var tooFew = atLeast is not null && possible < atLeast.Value;
        var tooMany = atMost is not null && certain > atMost.Value;
        if (tooFew || tooMany)
            return Truth.False;
        var enough = atLeast is null || certain >= atLeast.Value;
        var notTooMany = atMost is null || possible <= atMost.Value;
        return enough && notTooMany ? Truth.True : Truth.Unknown;
    }
}
