namespace IamCompliance.Definitions.Scaffolding;

/// <summary>Says why nothing can be scaffolded.</summary>
/// <param name="Message">One sentence that says what is wrong.</param>
/// <param name="Help">What to do.</param>
public sealed record ScaffoldProblem(string Message, string Help);
