using System.Text;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Markdown;

/// <summary>Puts one Markdown report for each control and account into the package.</summary>
internal sealed class MarkdownReports : IPackageWriter
{
    /// <inheritdoc />
    public EvidenceFormat? Format => EvidenceFormat.Markdown;

    /// <inheritdoc />
    public IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout) =>
        from account in run.Accounts
        from control in account.Controls
        select new PackageFile(layout.ReportPath(account, control), (output, _) =>
            output.Write(Encoding.UTF8.GetBytes(MarkdownWriter.Write(control, account)))
        );
}
