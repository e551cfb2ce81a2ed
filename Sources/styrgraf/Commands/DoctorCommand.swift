internal import ArgumentParser
internal import Foundation
internal import Graphviz
internal import OrgCharts
internal import OrgModel
internal import OrgReports

/// `styrgraf doctor`: tells what the machine has for drawing, and how to get what is missing.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Visar vad datorn har för att rita. (Tells what the machine has for drawing.)")

    @Option(name: .long, help: "Språk: sv eller en. (Language: sv or en.)")
    var language: Language = .swedish

    func run() throws {
        print("x")
    }
}
