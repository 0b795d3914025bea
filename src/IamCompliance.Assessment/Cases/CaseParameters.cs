using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Cases;

/// <summary>Binds the parameters of a control to the values a case gives them, or to their defaults.</summary>
internal static class CaseParameters
{
    public static BoundParameter Bind(ControlParameter parameter, ControlCase @case)
    {
        var setting = @case.Parameters.FirstOrDefault(p => p.Name.Value == parameter.Name);
        if (setting is null)
            return new BoundParameter(parameter, parameter.Default, "default");
        var value = LiteralReader.Read(setting.Value, parameter.Type)
            ?? throw new ArgumentException($"`{parameter.Name}` is set to something else than {LiteralReader.Form(parameter.Type)}: the linker must not let this through.");
        return new BoundParameter(parameter, value, "case");
    }
}
