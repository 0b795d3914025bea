using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;

namespace IamCompliance.Assessment.Cases;

/// <summary>Binds the parameters of a control to the values a case gives them, or to their defaults.</summary>
internal static class CaseParameters
{
    public static BoundParameter Bind(ControlParameter parameter, ControlCase @case)
    {
        var setting = @case.Parameters.FirstOrDefault(p => p.Name.Value == parameter.Name);
        return setting is null
            ? new BoundParameter(parameter, parameter.Default, "default")
            : throw new NotSupportedException();
    }
}
