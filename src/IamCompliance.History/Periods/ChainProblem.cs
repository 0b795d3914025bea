namespace IamCompliance.History.Periods;

/// <summary>Says where packages do not follow each other as their digests say they should.</summary>
/// <param name="Package">The path of the package.</param>
/// <param name="Problem">What is wrong, as the rest of a sentence.</param>
public sealed record ChainProblem(string Package, string Problem);
