namespace IamCompliance.Policies.Findings;

/// <summary>Describes one kind of finding. Ids are for ever: never reused, never renumbered.</summary>
/// <param name="Id"><c>IC4</c> and three digits.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">A few words that name the problem.</param>
/// <param name="MessageFormat">One sentence without final stop; <c>{0}</c> takes the author's own words, in backticks.</param>
/// <param name="BlocksStorage">Whether AWS refuses to store a policy that has it.</param>
public sealed record PolicyFindingDescriptor(
    string Id,
    PolicyFindingSeverity Severity,
    string Title,
    string MessageFormat,
    bool BlocksStorage
);
