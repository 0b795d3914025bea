using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads which service control policies and resource control policies the organization has.</summary>
internal sealed class OrganizationPoliciesPart() : ListPart(PartIds.OrganizationPolicies, "Policies")
{
    protected override IReadOnlyList<string> Arguments => ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"];

    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        if (entry.RequiredText("Type") != contribution.Argument)
            throw RejectedContentException.Malformed(
                $"`{entry.PathOf("Type")}` is {entry.Text("Type")}, and {contribution.Argument} was asked for"
            );
        var shape = new Shape(entry).Text("Id").Text("Arn").Text("Name").TextUnlessEmpty("Description").Text("Type").Boolean("AwsManaged");
        return new ItemDraft(ResourceTypes.OrganizationPolicy, entry.RequiredText("Id"), shape.Json)
        {
            Name = entry.Text("Name"),
            Arn = entry.Text("Arn"),
        };
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question)
    {
        var policies = question.Export.ItemsOf(ResourceTypes.OrganizationPolicy);
        if (policies.Count == 0 && question.Export.Account["organization"] is null)
            return null;
        var wanted = policies.Where(p => p.Configuration["type"]?.GetValue<string>() == question.Argument);
        return wanted.Select(p =>
            new AnswerShape(p.Configuration)
                .Set("Id", p.ResourceId)
                .Set("Arn", p.Arn)
                .Set("Name", p.Name)
                .Always("Description", "")
                .Copy("Type")
                .Always("AwsManaged", false)
                .Json
        );
    }
}
