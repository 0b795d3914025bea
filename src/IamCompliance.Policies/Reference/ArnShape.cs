using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Resources;
using IamCompliance.Policies.Variables;

namespace IamCompliance.Policies.Reference;

/// <summary>An ARN, field by field, with wildcards in place of what differs: of a type of resources, or of a value in a policy.</summary>
/// <remarks>Fields are compared with fields, as if a wildcard reached over no colon; <see cref="ReachesOver"/> says where it can.</remarks>
internal sealed class ArnShape
{
    private const int RegionField = 3;
    private const int AccountField = 4;
    private const int ResourceField = 5;

    private readonly string[] fields;

    private ArnShape(string[] fields) => this.fields = fields;

    public string Partition => fields[1];

    public string Service => fields[2];

    public string Region => fields[RegionField];

    public string Account => fields[AccountField];

    public string Resource => fields[ResourceField];

    /// <summary>Reads the documented ARN of a type of resources.</summary>
    public static ArnShape OfType(string documented)
    {
        var fields = Fields(ArnTemplates.ToPattern(documented));
        // What stands for a Region or an account is never empty.
        for (var i = RegionField; i <= AccountField; i++)
            fields[i] = fields[i].Replace(Wildcards.Many.ToString(), $"{Wildcards.One}{Wildcards.Many}", StringComparison.Ordinal);
        return new ArnShape(fields);
    }

    /// <summary>Reads a value of a policy; what an incomplete one leaves out can be anything, as can a variable.</summary>
    public static ArnShape OfValue(string value)
    {
        var pattern = new char[value.Length];
        var length = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var variable = TextTemplate.Variable(value, i);
            pattern[length++] = value[i] switch
            {
                _ when variable is not null => Wildcards.Many,
                '*' => Wildcards.Many,
                '?' => Wildcards.One,
                var c => Wildcards.Literal(c),
            };
            if (variable is not null)
                i = variable.End - 1;
        }

        return new ArnShape(Fields(new string(pattern, 0, length)));
    }

    /// <summary>Gets whether a star before the resource can reach over colons: then fields do not say all.</summary>
    /// <remarks>"If the * wildcard is the last character of a resource ARN segment, it can expand to match beyond the colon boundaries":
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html</remarks>
    public bool ReachesOver => fields.Take(ResourceField).Any(f => f.EndsWith(Wildcards.Many));

    /// <summary>Whether some ARN has both shapes.</summary>
    public bool Meets(ArnShape other) => Meets(other, ResourceField + 1);

    /// <summary>Whether some ARN has both shapes, whatever its Region and account.</summary>
    public bool MeetsElsewhere(ArnShape other) => Meets(other, RegionField) && PatternAlgebra.Intersect(Resource, other.Resource);

    private bool Meets(ArnShape other, int count) =>
        Enumerable.Range(1, count - 1).All(i => PatternAlgebra.Intersect(fields[i], other.fields[i]));

    private static string[] Fields(string pattern)
    {
        var parts = pattern.Split(':', ArnFields.Standard);
        return [.. parts, .. Enumerable.Repeat(Wildcards.Many.ToString(), ArnFields.Standard - parts.Length)];
    }
}
