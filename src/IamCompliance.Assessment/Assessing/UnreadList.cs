namespace IamCompliance.Assessment.Assessing;

/// <summary>Says why the list that should have held the subjects is unknown.</summary>
/// <param name="Part">The part that should have supplied it.</param>
/// <param name="Cause">Why it did not, as the rest of a sentence.</param>
internal sealed record UnreadList(string Part, string Cause)
{
    public string Observed => $"unknown: {Cause}";
}
