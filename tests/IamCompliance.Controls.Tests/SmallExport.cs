using IamCompliance.Assessment;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.State.Importing;

namespace IamCompliance.Controls.Tests;

/// <summary>Is an export of a small account, with one trail of the account that is whole, in a folder of its own.</summary>
internal sealed class SmallExport : IDisposable
{
    public const string Account = "111122223333";
    public const string Other = "444455556666";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("iamc-export-");

    public SmallExport(params string[] enabled)
    {
        With(
            "sts-get-caller-identity.json",
            $$"""{ "UserId": "AIDAX", "Account": "{{Account}}", "Arn": "arn:aws:iam::{{Account}}:user/reader" }"""
        );
        With("s3api-list-buckets.json", """{ "Buckets": [] }""");
        if (enabled.Length > 0)
            With("ec2-describe-regions.json", $$"""{ "Regions": [{{string.Join(", ", enabled.Select(Region))}}] }""");
    }

    public SmallExport With(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Says of which regions the export is.</summary>
    public SmallExport Of(params string[] regions) =>
        With(
            "capture.json",
            $$"""{ "capturedAt": "2026-11-23T12:00:00Z", "regions": [{{string.Join(", ", regions.Select(r => $"\"{r}\""))}}] }"""
        );

    /// <summary>Adds a trail for all regions that records everything.</summary>
    /// <param name="folderOf">The folder, and a slash; nothing for beside the folders.</param>
    /// <param name="owner">The account the trail is of.</param>
    /// <param name="more">More members of the trail, each after a comma.</param>
    public SmallExport WithTrail(string folderOf, string owner = Account, string more = "")
    {
        var arn = $"arn:aws:cloudtrail:eu-west-1:{owner}:trail/main";
        var isOfOrganization = owner == Account ? "false" : "true";
        return With(
                $"{folderOf}cloudtrail-describe-trails.json",
                $$"""
                { "trailList": [{ "Name": "main", "TrailARN": "{{arn}}", "HomeRegion": "eu-west-1", "S3BucketName": "trail-files", "IsMultiRegionTrail": true,
                  "IncludeGlobalServiceEvents": true, "LogFileValidationEnabled": true, "HasCustomEventSelectors": false, "HasInsightSelectors": false,
                  "IsOrganizationTrail": {{isOfOrganization}}{{more}} }] }
                """
            )
            .With($"{folderOf}cloudtrail-get-trail-status.main.json", """{ "IsLogging": true }""")
            .With(
                $"{folderOf}cloudtrail-get-event-selectors.main.json",
                $$"""{ "TrailARN": "{{arn}}", "EventSelectors": [{ "ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": [], "ExcludeManagementEventSources": [] }] }"""
            );
    }

    public SmallExport WithEmptyAlarms(string folderOf) =>
        this.With($"{folderOf}logs-describe-metric-filters.json", """{ "metricFilters": [] }""")
            .With($"{folderOf}cloudwatch-describe-alarms.json", """{ "MetricAlarms": [], "CompositeAlarms": [] }""")
            .With($"{folderOf}sns-list-subscriptions.json", """{ "Subscriptions": [] }""");

    public SmallExport WithKey(string folderOf, string region, string id, bool rotates) =>
        this.With(
                $"{folderOf}kms-list-keys.json",
                $$"""{ "Keys": [{ "KeyId": "{{id}}", "KeyArn": "arn:aws:kms:{{region}}:{{Account}}:key/{{id}}" }] }"""
            )
            .With(
                $"{folderOf}kms-describe-key.{id}.json",
                $$"""
                { "KeyMetadata": { "AWSAccountId": "{{Account}}", "KeyId": "{{id}}", "Arn": "arn:aws:kms:{{region}}:{{Account}}:key/{{id}}", "Enabled": true,
                  "KeyState": "Enabled", "KeyManager": "CUSTOMER", "KeySpec": "SYMMETRIC_DEFAULT", "Origin": "AWS_KMS", "CreationDate": "2025-01-01T00:00:00Z" } }
                """
            )
            .With($"{folderOf}kms-get-key-rotation-status.{id}.json", $$"""{ "KeyRotationEnabled": {{(rotates ? "true" : "false")}} }""");

    /// <summary>Imports the export and assesses a control on it.</summary>
    public async Task<ControlResult> AssessAsync(string control)
    {
        var options = new ImportOptions(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
        var state = await ExportImporter.ImportAsync(folder.FullName, options);
        return Catalogue.Assess("small", state, "").Controls.Single(c => c.Control.Name == control);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static CompiledCatalogue Catalogue { get; } = CompiledCatalogue.Compile(ShippedControls.Catalogue);

    private static string Region(string name) => $$"""{ "RegionName": "{{name}}", "OptInStatus": "opt-in-not-required" }""";
}
