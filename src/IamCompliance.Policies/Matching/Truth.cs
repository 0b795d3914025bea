namespace IamCompliance.Policies.Matching;

/// <summary>Three-valued truth, ordered so that the least is the conjunction and the greatest the disjunction (Kleene).</summary>
internal enum Truth
{
    False,
    Unknown,
    True,
}
