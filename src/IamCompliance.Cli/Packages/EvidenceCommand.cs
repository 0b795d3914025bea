using System.CommandLine;

namespace IamCompliance.Cli.Packages;

/// <summary><c>iamc evidence</c>: what an auditor does with packages, offline.</summary>
internal static class EvidenceCommand
{
    public static Command Create() =>
        new("evidence", "Make signing keys, verify evidence packages, make them again and report on many over time, offline.")
        {
            EvidenceKeygenCommand.Create(),
            EvidenceVerifyCommand.Create(),
            EvidenceReperformCommand.Create(),
            EvidencePeriodCommand.Create(),
            EvidenceIndexCommand.Create(),
        };
}
