namespace IamCompliance.Assessment.Explaining;

/// <summary>Explains the verdict of a control on one subject, expression by expression.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Observation">Pass, Fail or Error, before any waiver; null when the subject is not in scope, and for controls that demand a
/// number of resources.</param>
/// <param name="Population">Whether the population the subject belongs to was completely read.</param>
/// <param name="Each">The list that holds the subjects, where it could not be read; null in every other case.</param>
/// <param name="Where">Who is in scope; null when everybody is, or when the population or list is not known.</param>
/// <param name="Demand">What is demanded; null when a number of resources is, or when the population or list is not known.</param>
/// <param name="IsForbidden">Whether the demand is that <paramref name="Demand"/> does not hold.</param>
public sealed record Explanation(
    string Subject,
    Outcome? Observation,
    ExplanationNode Population,
    ExplanationNode? Each,
    ExplanationNode? Where,
    ExplanationNode? Demand,
    bool IsForbidden
);
