using System.CommandLine;

namespace IamCompliance.Cli.Commands;

/// <summary><c>iamc evidence</c>: what is done with evidence packages, offline.</summary>
internal static class EvidenceCommand
{
    public static Command Create() => new("evidence", "Make signing keys and verify evidence packages, offline.")
    {
        EvidenceKeygenCommand.Create(),
        EvidenceVerifyCommand.Create(),
    };
}
