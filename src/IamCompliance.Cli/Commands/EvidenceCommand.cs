using System.CommandLine;

namespace IamCompliance.Cli.Commands;

/// <summary><c>iamc evidence</c>: what an auditor does with packages, offline.</summary>
internal static class EvidenceCommand
{
    public static Command Create() => new("evidence", "Check evidence packages and make them again, offline.")
    {
        EvidenceReperformCommand.Create(),
    };
}
