using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Bounds a count, both ends inclusive, parameters filled in.</summary>
internal sealed class CompiledBounds(NumberLiteral? atLeast, NumberLiteral? atMost)
{
    public string Words =>
        (atLeast, atMost) switch
        {
            ({ } least, { } most) when least.Value == most.Value => $"exactly {least.Text}",
            ({ } least, { } most) => $"at least {least.Text} and at most {most.Text}",
            ({ } least, null) => $"at least {least.Text}",
            (null, { } most) => $"at most {most.Text}",
            _ => "any number of",
        };

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
