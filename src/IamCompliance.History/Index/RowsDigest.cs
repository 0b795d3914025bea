using System.Security.Cryptography;
using System.Text;
using IamCompliance.History.Observed;

namespace IamCompliance.History.Index;

/// <summary>
/// Binds what an index holds of a package to the manifest it was read from: rows that were edited or damaged since give another digest, and
/// are not believed. It is no signature. Whoever may write the index can compute it too; what counts are the packages, and a report can be
/// made without an index.
/// </summary>
internal static class RowsDigest
{
    public static string Of(ObservedPackage package)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        Write(writer, package);
        writer.Flush();
        return Convert.ToHexStringLower(SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    private static void Write(BinaryWriter writer, ObservedPackage package)
    {
        writer.Write(package.Path);
        writer.Write(package.ManifestSha256);
        writer.Write(package.RunId.ToByteArray());
        writer.Write(package.Finished.UtcTicks);
        Write(writer, package.Previous?.ManifestSha256);
        Write(writer, package.Previous?.RunId?.ToString());
        writer.Write(package.ToolVersion);
        writer.Write(package.Accounts.Count);
        foreach (var account in package.Accounts)
            Write(writer, account);
    }

    private static void Write(BinaryWriter writer, ObservedAccount account)
    {
        writer.Write(account.Name);
        writer.Write(account.AccountId);
        writer.Write(account.CaptureEnd.UtcTicks);
        writer.Write(account.StateDigest);
        writer.Write(account.Controls.Count);
        foreach (var control in account.Controls)
            Write(writer, control);
        writer.Write(account.Manual.Count);
        foreach (var manual in account.Manual)
            Write(writer, manual);
        writer.Write(account.Waivers.Count);
        foreach (var waiver in account.Waivers)
            Write(writer, waiver);
    }

    private static void Write(BinaryWriter writer, ObservedControl control)
    {
        writer.Write(control.Name);
        writer.Write(control.Title);
        writer.Write(control.Severity);
        writer.Write((int)control.Outcome);
        writer.Write(control.Digest);
        writer.Write(control.InScope);
    }

    private static void Write(BinaryWriter writer, ObservedManual manual)
    {
        writer.Write(manual.Program);
        writer.Write(manual.Requirement);
        writer.Write((int)manual.Outcome);
        Write(writer, manual.Author);
        Write(writer, manual.Reviewer);
        writer.Write(manual.Date?.UtcTicks ?? -1);
        writer.Write(manual.ValidUntil?.UtcTicks ?? -1);
    }

    private static void Write(BinaryWriter writer, ObservedWaiver waiver)
    {
        writer.Write(waiver.Use);
        writer.Write(waiver.Control);
        writer.Write(waiver.Account);
        writer.Write(waiver.Resource);
        writer.Write(waiver.Reason);
        writer.Write(waiver.Approver);
        Write(writer, waiver.Ticket);
        writer.Write(waiver.Created.UtcTicks);
        writer.Write(waiver.Expires.UtcTicks);
    }

    // Nothing is told apart from an empty text.
    private static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        writer.Write(text ?? "");
    }
}
