using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Finds the people whose attestations a run looked at.</summary>
internal static class OscalPeople
{
    /// <summary>The role of who attests.</summary>
    public const string Author = "attestation-author";

    /// <summary>The role of who reviews an attestation.</summary>
    public const string Reviewer = "attestation-reviewer";

    /// <summary>Finds the names that have a role, each once, sorted.</summary>
    public static IReadOnlyList<string> With(EvidenceRun run, string role) =>
        [
            .. run
                .Accounts.SelectMany(a => a.Manual)
                .Where(m => m.Attestation is not null)
                .Select(m => role == Author ? m.Attestation!.Author : m.Attestation!.Reviewer)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Gets the id of a person, the same in every run.</summary>
    public static Guid Id(string name) => Uuid5.Of(Uuid5.Product, "oscal-person", name);
}
